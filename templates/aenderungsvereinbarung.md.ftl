<#-- Die Änderungsvereinbarung, die „vertragswerk amend“ entwirft; „vereinbarung“ ist die Vereinbarung, die geändert wird.
     Der Satz mit „wird wie folgt geändert:“ und die Befehle darunter müssen bleiben: „apply“ liest sie. -->
<#assign v = vereinbarung>
${v.kopf({"titel": aenderung.titel, "vermerk": v.muster?then("Muster – nicht amtlich", ""), "stil": "vertrag"})}
# ${aenderung.titel}

<#include "bausteine/parteien.md.ftl">

<#if aenderung.anlass?markup_string?has_content>
## Anlass

${aenderung.anlass}
</#if>

## Artikel 1 Änderungen

${aenderung.zitat} wird wie folgt geändert:

${aenderung.befehle}

## Artikel 2 Inkrafttreten

<#if aenderung.inkrafttreten != "">
Diese Änderungsvereinbarung tritt am ${datum(aenderung.inkrafttreten)} in Kraft.
<#elseif v.rechtsrahmen == "gkg-nrw">
Diese Änderungsvereinbarung tritt am Tag nach ihrer Bekanntmachung im Amtsblatt in Kraft.
<#else>
Diese Änderungsvereinbarung tritt am ${offen("Tag des Inkrafttretens")} in Kraft.
</#if>

::: unterschriften
<#list aenderung.unterschriften as u>
::: unterschrift {#unterschrift-${u.partei.id?no_esc}}
**Für ${u.partei.voll.akk}**

<#if u.ort != "">${u.ort}, </#if>den <#if u.datum != "">${datum(u.datum)}<#else>${"____________________"}</#if>

${"______________________________"}\
<#if u.vermerk != "">${u.vermerk}\
</#if><#if u.name != "">${u.name}\
</#if>${u.amt}
:::
</#list>
:::
