<#-- Der Text der Vereinbarung „v“ von den Beteiligten bis zum Schluss, ohne Titel und Unterschriften. -->
<#assign ebene = v.gegliedert?then("###", "##")>
<#include "parteien.md.ftl">

<#if v.eingangsformel?markup_string?has_content>
::: eingangsformel
${v.eingangsformel}
:::
</#if>

<#if v.praeambel?markup_string?has_content>
## Präambel

${v.praeambel}
</#if>

<#list v.paragrafen as p>
<#list p.gruppen as gruppe>
## ${gruppe.art} ${gruppe.nummer} ${gruppe.titel}

</#list>
<#if p.weggefallen>
${ebene?no_esc} § ${p.nummer} (weggefallen)<#if p.id != ""> {#${p.id?no_esc}}</#if>
<#else>
${ebene?no_esc} § ${p.nummer} ${p.titel}<#if p.id != ""> {#${p.id?no_esc}}</#if>

${p.text}
</#if>

</#list>
${v.schluss}
