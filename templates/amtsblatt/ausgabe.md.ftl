<#-- Eine Ausgabe des Amtsblatts. Wie ein Beitrag lautet, steht in genehmigung, bekanntmachung und berichtigung.md.ftl. -->
<#import "/bausteine/zeichnung.md.ftl" as z>
<#assign a = ausgabe>
<#assign vermerke = []>
<#if a.muster><#assign vermerke += ["Muster – nicht amtlich"]></#if>
<#if a.entwurf><#assign vermerke += ["Entwurf"]></#if>
${a.kopf({"vermerk": vermerke?join(" · "), "wasserzeichen": a.entwurf?then("Entwurf", "")})}
::: titelkopf
# ${a.amtsblatt.titel}

Herausgeber: ${a.amtsblatt.herausgeber}

${a.amtsblatt.ort}, den ${datum(a.datum)} · **${a.zaehlung}**
:::

::: breit
**${a.amtsblatt.inhalt}**
:::

::: inhalt
:::

<#list a.abschnitte as abschnitt>
::: breit
## ${abschnitt.titel} {nummer=${abschnitt.buchstabe?no_esc}:}
:::

<#list abschnitt.beitraege as b>
::: beitrag {#${b.anker?no_esc}}
<#include b.art + ".md.ftl">

<#list b.tafeln as tafel>
::: tafel {#tafel-${b.nummer?c?no_esc}-${tafel?counter?c?no_esc}}
${tafel}
:::

</#list>
::: fundstelle {#fundstelle-${b.nummer?c?no_esc}}
${b.fundstelle}
:::
:::

</#list>
</#list>
::: impressum
${a.impressum}
:::
