<#-- Das Inhaltsverzeichnis einer Abgabe an die Behörde. -->
${abgabe.kopf({"titel": "Inhalt der Abgabe: " + abgabe.titel, "vermerk": abgabe.muster?then("Muster – nicht amtlich", ""), "stil": "formular"})}
# Inhalt der Abgabe

**${abgabe.titel}**

<#if abgabe.absender != "">
Von: ${abgabe.absender}

</#if>
An: ${abgabe.behoerde}<#if abgabe.kontakt != "">, ${abgabe.kontakt}</#if>

<#if abgabe.vereinbarungen[0].antrag != "">
Zum Antrag auf Genehmigung vom ${datum(abgabe.vereinbarungen[0].antrag)}

</#if>
<#if abgabe.vereinbarungen?size == 1>Eine Vereinbarung<#else>${abgabe.vereinbarungen?size} Vereinbarungen</#if><#if abgabe.seiten != 0>, zusammen ${abgabe.seiten} Seiten</#if>

| Nr. | Beteiligte, unterzeichnet am | Seiten | Dateien |
|---:|:---|---:|:---|
<#list abgabe.vereinbarungen as v>
| ${v.nummer} | <#list v.unterschriften as u>${u.partei} (<#if u.datum != "">${datum(u.datum)}<#else>offen</#if>)<#sep>, </#list> | <#if v.seiten == 0>–<#else>${v.seiten}</#if> | <#list v.dateien as d>${d.name} (${d.endungen?join(", ")})<#sep>, </#list> |
</#list>

Die Datei SHA256SUMS enthält die Prüfsummen aller Dateien.

::: vermerk
${abgabe.herkunft}
:::
