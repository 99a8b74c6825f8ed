<#-- Wie eine Unterschrift gedruckt wird; „ausgabe“ ist die Ausgabe des Amtsblatts. -->

<#-- Ort und Tag. Was fehlt, ist im Entwurf eine offene Stelle und steht sonst nicht da. -->
<#function tag ort am>
<#local zeile><#if ort != "">${ort}<#elseif ausgabe.entwurf>${offen("Ort")}</#if><#if am != "">, den ${datum(am)}<#elseif ausgabe.entwurf>, den ${offen("Datum")}</#if></#local>
<#return zeile>
</#function>

<#-- „gez.“ und der Name; wo das Amtsblatt es so hält oder der Name nicht bekannt ist, „Unterschrift“. -->
<#function gezeichnet name>
<#local wort = ausgabe.amtsblatt.unterzeichnet>
<#local zeile><#if wort == "Unterschrift">${wort}<#elseif name != "">${wort} ${name}<#elseif ausgabe.entwurf>${wort} ${offen("Name")}<#else>${wort} Unterschrift</#if></#local>
<#return zeile>
</#function>
