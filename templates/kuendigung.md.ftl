<#-- Die Kündigung einer Beteiligten an die anderen, wenn sie unter „verfahren“ eingetragen ist. -->
<#assign v = vereinbarung>
<#if verfahren.kuendigung??>
<#assign k = verfahren.kuendigung>
<#assign schreiber = k.von>
${v.kopf({"titel": "Kündigung: " + v.kurztitel, "verfasser": schreiber.id, "vermerk": v.muster?then("Muster – nicht amtlich", ""), "stil": "vorlage"})}
::: briefkopf
**${schreiber.wort} ${schreiber.name}**<#if schreiber.strasse != "">\
${schreiber.strasse}</#if><#if schreiber.ort != "">\
${schreiber.plz} ${schreiber.ort}</#if>
:::

An

<#list v.parteien?filter(p -> p.id != schreiber.id) as andere>
- ${andere.voll.akk}<#if andere.ort != "">, <#if andere.strasse != "">${andere.strasse}, </#if>${andere.plz} ${andere.ort}</#if>
</#list>

<#if schreiber.ort != "">${schreiber.ort}, </#if>den <#if k.datum != "">${datum(k.datum)}<#else>${offen("Datum des Schreibens")}</#if>

# Kündigung

**${v.titel}**

Sehr geehrte Damen und Herren,

${schreiber.voll.nom} kündigt die genannte Vereinbarung zum ${datum(k.zum)}.

<#assign b = verfahren.beschluesse[schreiber.id]!{"datum": ""}>
Die Kündigung wird der Aufsichtsbehörde angezeigt<#if v.rechtsrahmen == "gkg-nrw"> (§ 24 Absatz 5 GkG NRW)</#if>. Bitte bestätigen Sie
den Tag, an dem dieses Schreiben bei Ihnen eingegangen ist.

::: unterschrift
${"______________________________"}\
<#if schreiber.leitung != "">${schreiber.leitung}\
</#if>${schreiber.amt}
:::
</#if>
