<#-- Eine Ausfertigung zum Unterschreiben: auf Papier eine für jede Beteiligte, elektronisch eine für alle. -->
<#assign v = vereinbarung>
<#assign a = ausfertigung>
<#if a.elektronisch>
<#assign bezeichnung = "Elektronische Ausfertigung für alle Beteiligten">
<#else>
<#assign bezeichnung = "Ausfertigung ${a.nummer} von ${a.anzahl} für ${a.fuer}">
</#if>
${v.kopf({"titel": v.kurztitel + " – " + bezeichnung, "vermerk": bezeichnung + v.muster?then(" · Muster – nicht amtlich", ""), "stil": "ausfertigung"})}
::: bezeichnung
${bezeichnung}
:::

# ${v.titel}

<#include "bausteine/vereinbarung.md.ftl">

::: unterschriften
<#list v.unterschriften as u>
::: unterschrift {#${u.partei.id?no_esc}}
**Für ${u.partei.voll.akk}**

<#if a.elektronisch>
${u.ort}
<#else>
<#if u.ort != "">${u.ort}, </#if>den ${"____________________"}
</#if>

${"______________________________"}<#if !a.elektronisch> L. S.</#if>\
<#if u.vermerk != "">${u.vermerk}\
</#if><#if u.name != "">${u.name}\
</#if>${u.amt}
:::
</#list>
:::

<#include "bausteine/anlagen.md.ftl">
