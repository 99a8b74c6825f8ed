<#-- Was ein Text über sich selbst sagt: woher er stammt und, wenn Änderungen eingearbeitet sind, welchen Stand er hat. -->
<#if v.anmerkung != "">
::: vermerk
${v.anmerkung}
:::

</#if>
<#if v.aenderungen?size != 0>
::: vermerk
Konsolidierte Fassung, nicht amtlich.<#if v.stand != ""> Stand: ${datum(v.stand)}.</#if>
Eingearbeitet sind die Vereinbarung<#if v.geschlossen != ""> vom ${datum(v.geschlossen)}</#if> und

<#list v.aenderungen as a>
- ${a.titel}<#if a.beschlossen != ""> vom ${datum(a.beschlossen)}<#else> (Entwurf)</#if><#if a.inkrafttreten != "">, in Kraft ab ${datum(a.inkrafttreten)}</#if><#if a?is_last>.<#else>;</#if>
</#list>

Rechtlich gelten allein die unterzeichneten Urkunden.
:::

</#if>
