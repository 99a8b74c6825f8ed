<#-- Die Kündigung einer Beteiligten an die anderen, wenn sie unter „verfahren“ eingetragen ist. -->
<#assign v = vereinbarung>
<#if verfahren.kuendigung??>
<#assign k = verfahren.kuendigung>
<#assign schreiber = k.von>
<#assign andere = v.parteien?filter(p -> p.id != schreiber.id)>
<#assign tag = k.datum>
<#include "bausteine/kontakt-partei.md.ftl">
<#if andere?size == 1>
<#assign adressat = andere?first>
<#assign anrede = adressat.anrede>
<#else>
<#assign anrede = "Sehr geehrte Damen und Herren">
<#assign adressat = {"anschrift": ["An die Beteiligten", "der unten genannten Vereinbarung", "(siehe Verteiler)"]}>
</#if>
${v.kopf({"titel": "Kündigung: " + v.kurztitel, "verfasser": schreiber.id, "vermerk": v.muster?then("Muster – nicht amtlich", ""), "stil": "brief"})}
<#include "bausteine/briefkopf.md.ftl">

# Kündigung: ${v.titel}

${anrede},

${schreiber.voll.nom} kündigt hiermit die genannte Vereinbarung<#if v.geschlossen != ""> vom ${datum(v.geschlossen)}</#if>
zwischen ${v.beteiligte.voll.dat} zum ${datum(k.zum)}.

<#if kuendigungsfrist??>
Die Vereinbarung lässt die Kündigung mit einer Frist von ${kuendigungsfrist.frist?ends_with("e")?then(kuendigungsfrist.frist + "n", kuendigungsfrist.frist)}<#if kuendigungsfrist.ende != ""> zum Ende eines ${kuendigungsfrist.ende}</#if> zu.
</#if>
Bitte bestätigen Sie den Tag, an dem dieses Schreiben bei Ihnen eingegangen ist.
<#if v.rechtsrahmen == "gkg-nrw">
Der Aufsichtsbehörde wird die Kündigung angezeigt (§ 24 Absatz 5 GkG NRW).
</#if>

::: unterschrift
Mit freundlichen Grüßen

${"______________________________"}\
<#assign partei = schreiber>
<#include "bausteine/leitung.md.ftl">
:::

<#if andere?size != 1>
**Verteiler**

<#list andere as eine>
- <#list eine.anschrift as zeile>${zeile}<#sep>, </#sep></#list>
</#list>
</#if>
</#if>
