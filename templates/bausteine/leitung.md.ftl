<#-- Wer „partei“ leitet, unter einem Strich oder einem Datum; wenn das Verzeichnis es nicht weiß, eine offene Stelle. -->
<#if partei.leitung == "" && partei.amt == "">${offen("Name und Amt")}<#elseif partei.leitung == "">${partei.amt}<#else>${partei.leitung}\
${partei.amt}</#if>
