<#-- Der Kopf einer Beschlussvorlage von „partei“: wer sie vorlegt, Nummer, Beratungsfolge. -->
<#assign beschluss = verfahren.beschluesse[partei.id]!{"gremium": "", "datum": "", "vorlage": "", "oeffentlich": true, "beratungsfolge": [], "fassung": ""}>
::: briefkopf
**${partei.wort} ${partei.name}**<#if partei.stelle != "">\
${partei.stelle}</#if><#if partei.strasse != "">\
${partei.strasse}</#if><#if partei.ort != "">\
${partei.plz} ${partei.ort}</#if>
:::

# Beschlussvorlage

**${v.titel}**

| Drucksache | Beratung |
|---|---|
| <#if beschluss.vorlage != "">${beschluss.vorlage}<#else>${offen("Nummer der Drucksache")}</#if> | <#if beschluss.oeffentlich>öffentlich<#else>nichtöffentlich</#if> |

## Beratungsfolge

| Gremium | Sitzung | Zuständigkeit |
|---|---|---|
<#list beschluss.beratungsfolge as sitzung>
| ${sitzung.gremium} | <#if sitzung.datum != "">${datum(sitzung.datum)}<#else>${offen("Tag der Sitzung")}</#if> | Vorberatung |
</#list>
| <#if beschluss.gremium != "">${beschluss.gremium}<#else>${partei.gremium_wort}</#if> | <#if beschluss.datum != "">${datum(beschluss.datum)}<#else>${offen("Tag der Sitzung")}</#if> | Entscheidung |
