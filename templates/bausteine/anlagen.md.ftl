<#-- Die Anlagen der Vereinbarung „v“, die gedruckt werden. -->
<#list v.anlagen?filter(a -> a.gedruckt) as anlage>
::: anlage
## ${anlage.bezeichnung}: ${anlage.titel} {#${anlage.id?no_esc}}

${anlage.text}
:::

</#list>
