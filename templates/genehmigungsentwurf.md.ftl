<#-- Entwurf der Genehmigung und ihrer Bekanntmachung, für die Aufsichtsbehörde; im Amtsblatt druckt sie „gazette“. -->
<#assign v = vereinbarung>
<#if v.rechtsrahmen == "gkg-nrw" && v.aenderungen?size == 0>
${v.kopf({"titel": "Entwurf der Genehmigung: " + v.kurztitel, "vermerk": v.muster?then("Entwurf · Muster – nicht amtlich", "Entwurf"), "stil": "vorlage"})}
# Genehmigung und Bekanntmachung

**${v.titel} zwischen ${v.beteiligte.voll.dat}**

Die Vereinbarung wird nach § 24 Absatz 2 Satz 1 ${gesetz("gkg-nrw", "gen")} genehmigt. Vereinbarung und Genehmigung werden
hiermit nach § 24 Absatz 3 GkG NRW bekannt gemacht.

<#if verfahren.bekanntmachung.wirksam != "">
Die Vereinbarung wird am ${datum(verfahren.bekanntmachung.wirksam)} wirksam, dem späteren Tag, den sie bestimmt (§ 24 Absatz 4
GkG NRW).
<#else>
Die Vereinbarung wird am Tag nach dieser Bekanntmachung wirksam, wenn sie keinen späteren Tag bestimmt (§ 24 Absatz 4 GkG NRW).
</#if>

<#list v.anlagen?filter(a -> !a.gedruckt) as anlage>
${anlage.bezeichnung} „${anlage.titel}“ ist hier nicht abgedruckt.

</#list>
::: unterschrift
<#assign g = verfahren.genehmigung>
<#if g.behoerde?? && g.behoerde.ort != "">${g.behoerde.ort}, </#if>den <#if g.datum != "">${datum(g.datum)}<#else>${offen("Tag der Genehmigung")}</#if>

<#if g.behoerde??>${g.behoerde.wort} ${g.behoerde.name}<#else>${offen("Aufsichtsbehörde")}</#if>\
Az. <#if g.az != "">${g.az}<#else>${offen("Aktenzeichen")}</#if>

Im Auftrag\
gez. <#if g.name != "">${g.name}<#else>${offen("Name")}</#if>
:::

::: anlage
## Vereinbarung

::: vereinbarung {#wortlaut}
:::
:::
</#if>
