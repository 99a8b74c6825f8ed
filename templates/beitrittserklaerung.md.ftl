<#-- Die Erklärung, mit der eine weitere Kommune beitritt: ein Vordruck, wo der Text einen Beitritt vorsieht. -->
<#assign v = vereinbarung>
<#assign strich = "____________________________________________________________________">
<#if beitritt??>
${v.kopf({"titel": "Beitrittserklärung: " + v.kurztitel, "vermerk": v.muster?then("Muster – nicht amtlich", ""), "stil": "formular"})}
# Beitrittserklärung

**${v.titel}**

An ${absender.voll.akk}<#if absender.strasse != "">, ${absender.strasse}</#if><#if absender.ort != "">, ${absender.plz} ${absender.ort}</#if>

::: feld {#kommune}
Es erklärt: Stadt oder Gemeinde\
${strich}
:::

::: feld {#anschrift}
Anschrift\
${strich}
:::

::: feld {#vertretung}
Vertreten durch\
${strich}
:::

Sie tritt der genannten Vereinbarung bei. Deren Text in der geltenden Fassung kennt sie; sie übernimmt die Rechte und
Pflichten, die er den Beteiligten gibt.

::: feld {#jahr}
Beitritt zum ${beitritt.zum} des Jahres\
${strich}
:::

Die Erklärung muss bis zum ${beitritt.erklaerung_bis}<#if beitritt.im_vorjahr> des Vorjahres</#if> zugehen.

::: feld {#beschluss}
Beschlossen vom Rat am\
${strich}
:::

::: feld {#vorlage}
Nummer der Vorlage\
${strich}
:::

::: feld {#ort-und-tag}
Ort, Tag\
${strich}
:::

::: feld {#name-und-amt}
Name und Amt der unterzeichnenden Person\
${strich}
:::

::: unterschriften
::: unterschrift {#unterschrift}
${"______________________________"}\
Unterschrift, Dienstsiegel
:::
:::
<#if v.rechtsrahmen == "gkg-nrw">

Ob der Beitritt genehmigt und bekannt gemacht werden muss (§ 24 ${gesetz("gkg-nrw", "kurz")}), klärt ${absender.nom} mit der
Aufsichtsbehörde.
</#if>
</#if>
