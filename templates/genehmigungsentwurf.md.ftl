<#-- Entwurf der Genehmigung und ihrer Bekanntmachung, für die Aufsichtsbehörde; im Amtsblatt druckt sie „gazette“. -->
<#assign v = vereinbarung>
<#if v.rechtsrahmen == "gkg-nrw" && v.aenderungen?size == 0>
<#assign g = verfahren.genehmigung>
${v.kopf({"titel": "Entwurf der Genehmigung: " + v.kurztitel, "vermerk": v.muster?then("Entwurf · Muster – nicht amtlich", "Entwurf"), "stil": "vorlage"})}
# Genehmigung und Bekanntmachung

**Genehmigung einer öffentlich-rechtlichen Vereinbarung zwischen ${v.beteiligte.voll.dat}**

${v.beteiligte.voll.Nom} haben die Vereinbarung „${v.titel}“ geschlossen.

<#assign mehrere = false>
<#assign die = "die Vereinbarung">
<#assign behoerde><#if g.behoerde??>${g.behoerde.voll.Nom}<#else>${offen("Aufsichtsbehörde")}</#if></#assign>
<#assign genehmigt = "">
<#assign wirksam = verfahren.bekanntmachung.wirksam>
<#assign tags_darauf = false>
<#assign anlagen = v.anlagen?filter(a -> !a.gedruckt)>
<#assign bei = v.parteien?filter(p -> anlagen?has_content && anlagen?filter(a -> a.einsehbar?filter(e -> e.id == p.id)?size == 0)?size == 0)>
<#assign wo><#if bei?size == v.parteien?size>den Beteiligten<#else><#list bei as eine>${eine.voll.dat}<#sep> und </#sep></#list></#if></#assign>
<#include "bausteine/genehmigung.md.ftl">

::: unterschrift
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
