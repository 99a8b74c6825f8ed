<#-- Kosten, maßgebliche Fassung und Unterschrift einer Beschlussvorlage von „partei“. -->
## Finanzielle Auswirkungen

<#if finanzen?markup_string?has_content>
${finanzen}
<#else>
${offen("Kosten und Deckung")}
</#if>

::: unterschrift
<#if partei.ort != "">${partei.ort}, </#if>den ${"____________________"}

${"______________________________"}\
<#include "leitung.md.ftl">
:::
