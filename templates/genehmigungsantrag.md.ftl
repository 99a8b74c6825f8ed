<#-- Der Antrag auf Genehmigung aller Vereinbarungen eines Werks (§ 24 Absatz 2 GkG NRW). -->
<#assign v = vereinbarung>
<#assign mehrere = vereinbarungen?size != 1>
<#assign die = mehrere?then("der beigefügten Vereinbarungen", "der beigefügten Vereinbarung")>
<#if v.rechtsrahmen == "gkg-nrw">
${v.kopf({"titel": "Genehmigungsantrag: " + v.kurztitel, "vermerk": v.muster?then("Muster – nicht amtlich", ""), "stil": "brief"})}
<#assign schreiber = absender>
<#assign zeichen = verfahren.antrag.az>
<#assign tag = verfahren.antrag.datum>
<#include "bausteine/kontakt.md.ftl">
<#include "bausteine/aufsicht.md.ftl">
<#include "bausteine/briefkopf.md.ftl">

# Antrag auf Genehmigung: ${v.titel}

Sehr geehrte Damen und Herren,

nach § 24 Absatz 2 ${gesetz("gkg-nrw", "gen")} beantrage ich die Genehmigung ${die} und ihre Bekanntmachung (§ 24 Absatz 3
GkG NRW).
<#if v.uebertragung == "delegierend">
Die Aufgabe geht mit Recht und Pflicht über (delegierende Vereinbarung, § 23 Absatz 1 und 2 GkG NRW).
<#elseif v.uebertragung == "mandatierend">
Die Aufgabe wird für die übrigen Beteiligten durchgeführt, deren Zuständigkeit bleibt (mandatierende Vereinbarung, § 23
Absatz 1 und 2 GkG NRW).
</#if>

| <#if mehrere>Vereinbarung mit<#else>Beteiligte</#if> | Beschluss | Unterzeichnet |
|---|---|---|
<#list vereinbarungen as eine>
<#list eine.unterschriften as u>
<#if !mehrere || u.partei.id != schreiber.id>
<#assign b = eine.verfahren.beschluesse[u.partei.id]!{"gremium": "", "datum": "", "vorlage": ""}>
| ${u.partei.wort} ${u.partei.name} | <#if b.gremium != "">${b.gremium}<#else>${u.partei.gremium_wort}</#if>, <#if b.datum != "">${datum(b.datum)}<#else>${offen("Tag des Beschlusses")}</#if><#if b.vorlage != "">, Vorlage ${b.vorlage}</#if> | <#if u.datum != "">${datum(u.datum)}<#else>${offen("Tag der Unterschrift")}</#if> |
</#if>
</#list>
</#list>

<#if mehrere>
<#assign b = verfahren.beschluesse[schreiber.id]!{"datum": "", "vorlage": ""}>
${schreiber.gremium.Nom} hat am <#if b.datum != "">${datum(b.datum)}<#else>${offen("Tag des Beschlusses")}</#if><#if b.vorlage != ""> (Vorlage ${b.vorlage})</#if>
zugestimmt.
<#assign abweichende = vereinbarungen?filter(e -> e.abweichungsgruende?size != 0)>
<#if abweichende?size != 0>
Die Vereinbarungen lauten gleich, mit <#if abweichende?size == 1>einer Ausnahme<#else>Ausnahmen</#if>:

<#list abweichende as eine>
- ${eine.parteien?filter(p -> p.id != schreiber.id)?first.voll.Nom}: <#list eine.abweichungsgruende as grund>${grund}<#sep> </#sep></#list>
</#list>
<#else>
Die Vereinbarungen lauten gleich.
</#if>
</#if>

Bitte teilen Sie mir mit, an welchem Tag dieser Antrag bei Ihnen eingegangen ist. Mit ihm beginnt die Frist von vier
Wochen, nach der die Genehmigung als erteilt gilt, sofern Sie nicht vorher mitteilen, dass Sie sie versagen oder
Änderungen verlangen wollen (§ 24 Absatz 2 GkG NRW).

::: unterschrift
Mit freundlichen Grüßen\
Im Auftrag

${"______________________________"}\
<#if versand.name != "">${versand.name}<#else>${offen("Name")}</#if>
:::

**Anlagen**

- <#if mehrere>${vereinbarungen?size} Vereinbarungen, je eine beglaubigte Abschrift<#else>Vereinbarung, beglaubigte Abschrift</#if><#list v.anlagen as anlage>
- ${anlage.bezeichnung}: ${anlage.titel}</#list>
- Auszüge aus den Niederschriften über die Beschlüsse
</#if>
