<#-- Die Erklärung, mit der eine weitere Kommune beitritt: ein Vordruck, wo der Text einen Beitritt vorsieht. -->
<#assign v = vereinbarung>
<#if beitritt??>
${v.kopf({"titel": "Beitrittserklärung: " + v.kurztitel, "vermerk": v.muster?then("Muster – nicht amtlich", ""), "stil": "vorlage"})}
# Beitrittserklärung

**${v.titel}**

An ${absender.voll.akk}<#if absender.ort != "">, <#if absender.strasse != "">${absender.strasse}, </#if>${absender.plz} ${absender.ort}</#if>

Die Stadt / Gemeinde ${"______________________________"}

${"____________________________________________________________"}\
(Anschrift, vertreten durch)

tritt der genannten Vereinbarung zum ${beitritt.zum?replace(" ", " ")} ${"__________"} (Jahr) bei. Ihr Text ist ihr bekannt; sie übernimmt
die Rechte und Pflichten einer Beteiligten.

Die Erklärung muss bis zum ${beitritt.erklaerung_bis}<#if beitritt.im_vorjahr> des Vorjahres</#if> zugehen.

Beschlossen hat darüber der Rat am ${"____________________"}, Vorlage Nummer ${"____________________"}.

::: unterschrift
${"____________________"}, den ${"____________________"}

${"______________________________"} (Dienstsiegel)\
(Unterschrift, Name, Amtsbezeichnung)
:::
<#if v.rechtsrahmen == "gkg-nrw">

Der Beitritt ändert die Vereinbarung; ob er der Genehmigung und Bekanntmachung bedarf (§ 24 ${gesetz("gkg-nrw", "kurz")}), klärt
${absender.nom} mit der Aufsichtsbehörde.
</#if>
</#if>
