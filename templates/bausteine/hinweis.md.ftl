<#-- Der Hinweis von „partei“ auf die Bekanntmachung der Vereinbarungen „alle“ (§ 24 Absatz 3 GkG NRW), in ihrer Form. -->
<#function genehmigt g>
<#local satz>am <#if g.datum != "">${datum(g.datum)}<#else>${offen("Tag der Genehmigung")}</#if> unter dem Aktenzeichen <#if g.az != "">${g.az}<#else>${offen("Aktenzeichen")}</#if></#local>
<#return satz>
</#function>
<#function fundstelle b>
<#local satz><#if b.amtsblatt != "">${b.amtsblatt}<#else>${offen("Amtsblatt")}</#if><#if b.ausgabe != "">, Nummer ${b.ausgabe}</#if> vom <#if b.datum != "">${datum(b.datum)}<#else>${offen("Tag der Ausgabe")}</#if><#if b.seite != "">, Seite ${b.seite}</#if><#if b.nummer != ""> (Beitrag ${b.nummer})</#if></#local>
<#return satz>
</#function>
<#function wirksam b>
<#local satz><#if b.wirksam_ab != "">wirksam ab dem ${datum(b.wirksam_ab)}<#else>wirksam ab ${offen("Tag der Wirksamkeit")}</#if></#local>
<#return satz>
</#function>
<#-- Woran zu sehen ist, ob ein Bescheid und ein Beitrag für alle gelten. -->
<#function angaben v>
<#local g = v.verfahren.genehmigung>
<#local b = v.verfahren.bekanntmachung>
<#return [(g.behoerde.id)!"", g.datum, g.az, b.amtsblatt, b.ausgabe, b.datum, b.seite, b.nummer, b.wirksam_ab]?join("|")>
</#function>
<#assign mehrere = alle?size != 1>
<#assign b = alle?first.verfahren.bekanntmachung>
<#assign g = alle?first.verfahren.genehmigung>
<#assign gemeinsam = alle?filter(eine -> angaben(eine) != angaben(alle?first))?size == 0>
<#assign h = alle?first.verfahren.hinweise[partei.id]!{"form": partei.bekanntmachung.form, "wo": partei.bekanntmachung.wo, "datum": ""}>
<#assign form = h.form>
<#-- Eine Anzeige kostet nach Zeilen; alle anderen nennen das Gesetz mit seiner Fundstelle. -->
<#assign gkg = gesetz("gkg-nrw", (form == "zeitung")?then("kurz", "gen"))>
<#assign am><#if h.datum != "">${datum(h.datum)}<#else>${offen("Tag")}</#if></#assign>
<#assign die = mehrere?then("die Vereinbarungen", "die Vereinbarung")>
<#assign behoerde><#if g.behoerde??>${g.behoerde.voll.Nom}<#else>${offen("Aufsichtsbehörde")}</#if></#assign>
<#if form == "zeitung">
*Text der Anzeige für <#if h.wo != "">„${h.wo}“<#else>${offen("Name der Zeitung")}</#if>, Tag des Erscheinens: ${am}*
</#if>

# ${(form == "amtsblatt")?then("Bekanntmachung", "Öffentliche Bekanntmachung")} ${partei.voll.gen}

**Hinweis auf ${mehrere?then("öffentlich-rechtliche Vereinbarungen", "eine öffentlich-rechtliche Vereinbarung")}**

${partei.voll.Nom} hat mit <#if mehrere>den unten genannten Beteiligten je<#else>${uebrige.voll.dat}</#if> eine Vereinbarung
geschlossen: „${v.titel}“.
<#if gemeinsam>
${behoerde} hat sie ${genehmigt(g)} genehmigt.

Vereinbarung<#if mehrere>en</#if> und Genehmigung sind bekannt gemacht im ${fundstelle(b)}.
Darauf wird nach § 24 Absatz 3 ${gkg} hingewiesen. ${die?cap_first} <#if mehrere>sind<#else>ist</#if> ${wirksam(b)}.

<#if mehrere>
Beteiligt sind neben ${partei.dat}:

<#list alle as eine>
<#list eine.parteien?filter(p -> p.id != partei.id) as andere>
- ${andere.voll.nom}
</#list>
</#list>
</#if>
<#else>
Die Aufsichtsbehörde hat sie genehmigt und mit der Genehmigung bekannt gemacht. Darauf wird nach § 24 Absatz 3 ${gkg}
hingewiesen.

<#list alle as eine>
<#assign e = eine.verfahren>
- Vereinbarung mit <#list eine.parteien?filter(p -> p.id != partei.id) as andere>${andere.voll.dat}<#sep>, </#sep></#list>: genehmigt von <#if e.genehmigung.behoerde??>${e.genehmigung.behoerde.voll.dat}<#else>${offen("Aufsichtsbehörde")}</#if> ${genehmigt(e.genehmigung)}; ${fundstelle(e.bekanntmachung)}; ${wirksam(e.bekanntmachung)}
</#list>
</#if>

::: unterschrift
<#if partei.ort != "">${partei.ort}, </#if>den ${am}

<#if form != "zeitung" && form != "internet">
${"______________________________"}\
</#if><#include "leitung.md.ftl">
:::

<#if form == "internet">
Im Internet bereitgestellt am ${am}: <#if h.wo != "">${h.wo}<#else>${offen("Adresse im Internet")}</#if>
<#elseif form == "amtsblatt">
Veröffentlicht am ${am}: <#if h.wo != "">${h.wo}<#else>${offen("Name des Amtsblatts")}</#if>
<#elseif form == "aushang">
Ausgehängt am <#if h.datum != "">${datum(h.datum)}<#else>${"____________________"}</#if><#if h.wo != "">: ${h.wo}</#if>

${"______________________________"}\
(Unterschrift)

Abgenommen am ${"____________________"}

${"______________________________"}\
(Unterschrift)
<#elseif form == "">
${offen("Form der öffentlichen Bekanntmachung nach der Hauptsatzung")}
</#if>
