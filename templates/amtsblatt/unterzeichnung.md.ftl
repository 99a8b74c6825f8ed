<#-- Wer für den Beitrag „b“ zeichnet. -->
::: unterschrift
${z.tag(b.ort, b.datum)}

${b.stelle}

<#if b.az != "">
Az. ${b.az}

</#if>
<#if b.zeichnung != "">
${b.zeichnung}\
</#if>
${z.gezeichnet(b.name)}
:::
