<#-- Die Abschrift einer Vereinbarung, die alle unterschrieben haben; auf Wunsch mit Beglaubigungsvermerk. -->
<#assign v = vereinbarung>
<#assign bezeichnung = abschrift.beglaubigt?then("Beglaubigte Abschrift", "Abschrift")>
${v.kopf({"titel": v.kurztitel + " – " + bezeichnung, "vermerk": bezeichnung + v.muster?then(" · Muster – nicht amtlich", ""), "stil": "ausfertigung"})}
::: bezeichnung
${bezeichnung}
:::

# ${v.titel}

<#include "bausteine/vereinbarung.md.ftl">

::: unterschriften
<#list v.unterschriften as u>
::: unterschrift
**Für ${u.partei.voll.akk}**

<#if u.ort != "">${u.ort}, </#if>den ${datum(u.datum)}

<#if u.vermerk != "">${u.vermerk}\
</#if>gez. ${u.name}\
${u.amt}
:::
</#list>
:::

<#include "bausteine/anlagen.md.ftl">

<#if abschrift.beglaubigt>
<#include "bausteine/beglaubigung.md.ftl">
</#if>
