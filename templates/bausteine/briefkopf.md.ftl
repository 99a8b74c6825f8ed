<#-- Der Kopf eines Briefs von „schreiber“ an „adressat“: „stelle“ schreibt, „kontakt“ sind Zeilen wie „Mein Zeichen: …“. -->
<#assign ort = [schreiber.strasse, schreiber.plz + " " + schreiber.ort]?filter(teil -> teil?trim != "")>
::: briefkopf
**${schreiber.wort} ${schreiber.name}**\
<#if stelle != "">${stelle}\
</#if>${ort?join(", ")}
:::

::: absender
${schreiber.wort} ${schreiber.name}<#list ort as teil> · ${teil}</#list>
:::

::: anschrift
<#list adressat.anschrift as zeile>
${zeile}<#sep>\</#sep>
</#list>
:::

::: bezugszeichen
<#list kontakt as zeile>
${zeile}\
</#list>
Datum: <#if tag != "">${datum(tag)}<#else>${offen("Datum des Schreibens")}</#if>
:::
