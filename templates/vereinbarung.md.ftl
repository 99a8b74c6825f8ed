<#-- Die Vereinbarung, wie sie unterschrieben wird. Was hier geändert wird, ändert alle Vereinbarungen. -->
<#assign v = vereinbarung>
<#assign vermerke = []>
<#if v.muster><#assign vermerke += ["Muster – nicht amtlich"]></#if>
<#if v.aenderungen?size != 0><#assign vermerke += [v.muster?then("Konsolidierte Fassung", "Konsolidierte Fassung – nicht amtlich")]></#if>
<#if v.offen><#assign vermerke += ["Entwurf mit offenen Stellen"]></#if>
${v.kopf({"vermerk": vermerke?join(" · "), "wasserzeichen": v.offen?then("Entwurf", ""), "stil": "vertrag"})}
# ${v.titel}

<#include "bausteine/stand.md.ftl">
<#include "bausteine/vereinbarung.md.ftl">

<#if v.aenderungen?size == 0>
::: unterschriften
<#list v.unterschriften as u>
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
</#if>

<#include "bausteine/anlagen.md.ftl">
