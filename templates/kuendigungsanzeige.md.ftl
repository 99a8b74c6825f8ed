<#-- Die Anzeige einer Kündigung bei der Aufsichtsbehörde (§ 24 Absatz 5 GkG NRW). -->
<#assign v = vereinbarung>
<#if verfahren.kuendigung?? && v.rechtsrahmen == "gkg-nrw">
<#assign k = verfahren.kuendigung>
<#assign schreiber = k.von>
<#include "bausteine/kontakt-partei.md.ftl">
<#assign tag = k.datum>
<#include "bausteine/aufsicht.md.ftl">
${v.kopf({"titel": "Anzeige der Kündigung: " + v.kurztitel, "verfasser": schreiber.id, "vermerk": v.muster?then("Muster – nicht amtlich", ""), "stil": "brief"})}
<#include "bausteine/briefkopf.md.ftl">

# Anzeige der Kündigung: ${v.titel}

Sehr geehrte Damen und Herren,

${schreiber.voll.nom} hat die genannte Vereinbarung zwischen ${v.beteiligte.voll.dat} zum ${datum(k.zum)} gekündigt. Dies
zeige ich nach § 24 Absatz 5 ${gesetz("gkg-nrw", "gen")} an.
<#if verfahren.genehmigung.az != "">
Genehmigt wurde sie<#if verfahren.genehmigung.datum != ""> am ${datum(verfahren.genehmigung.datum)}</#if> unter dem Aktenzeichen
${verfahren.genehmigung.az}.
</#if>
Ich bitte, die Kündigung bekannt zu machen (§ 24 Absatz 5 in Verbindung mit Absatz 3 GkG NRW).

::: unterschrift
Mit freundlichen Grüßen\
Im Auftrag

${"______________________________"}\
${offen("Name")}
:::

**Anlage**

- Kündigung vom <#if k.datum != "">${datum(k.datum)}<#else>${offen("Datum des Schreibens")}</#if>
</#if>
