<#-- Wer für den Beitrag „b“ zeichnet. -->
::: unterschrift
<#if b.datum != "">
${z.tag(b.ort, b.datum)}

</#if>
${b.stelle}<#if b.az != "">\
Az.: ${b.az}</#if><#if b.zeichnung != "">\
${b.zeichnung}</#if><#if b.name != "" || b.zeichnung != "">\
${z.gezeichnet(b.name)}</#if>
:::
