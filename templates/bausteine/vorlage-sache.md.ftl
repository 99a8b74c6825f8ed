<#-- Sachdarstellung und Kosten einer Beschlussvorlage über „v“; was die Definition dazu sagt, steht zuerst. -->
## Sachdarstellung

<#if sachdarstellung?markup_string?has_content>
${sachdarstellung}
<#else>
${offen("Anlass und Ziel der Vereinbarung")}
</#if>

<#if v.rechtsrahmen == "gkg-nrw">
### Rechtsgrundlage und Verfahren

Die Beteiligten handeln auf der Grundlage der §§ 23 und 24 ${gesetz("gkg-nrw", "gen")}.
<#if v.uebertragung == "delegierend">
Die Vereinbarung ist delegierend: Mit der Aufgabe gehen das Recht und die Pflicht über, sie zu erfüllen (§ 23 Absatz 1
und 2 GkG NRW).
<#elseif v.uebertragung == "mandatierend">
Die Vereinbarung ist mandatierend: Die Aufgabe wird für die übrigen Beteiligten durchgeführt, die für sie zuständig
bleiben (§ 23 Absatz 1 und 2 GkG NRW).
</#if>
Sie bedarf der Schriftform und der Genehmigung der Aufsichtsbehörde, die sie mit der Genehmigung bekannt macht
(§ 24 Absatz 1 bis 3 GkG NRW).
<#if verfahren.bekanntmachung.wirksam != "">
Wirksam wird sie am ${datum(verfahren.bekanntmachung.wirksam)}, dem späteren Tag, den sie bestimmt (§ 24 Absatz 4 GkG NRW).
<#else>
Wirksam wird sie am Tag nach der Bekanntmachung, wenn sie keinen späteren Tag bestimmt (§ 24 Absatz 4 GkG NRW).
</#if>
<#elseif v.rechtsrahmen == "zuwendung">
### Rechtsgrundlage und Verfahren

Die Vereinbarung ist ein öffentlich-rechtlicher Vertrag. Sie bedarf der Schriftform.
</#if>

### Inhalt

<#if v.befristet_bis != "">
Die Vereinbarung gilt bis zum ${datum(v.befristet_bis)}.
<#else>
Die Vereinbarung ist nicht befristet.
</#if>
<#if kuendigungsfrist??>
Gekündigt werden kann sie mit einer Frist von ${kuendigungsfrist.frist?ends_with("e")?then(kuendigungsfrist.frist + "n", kuendigungsfrist.frist)}<#if kuendigungsfrist.ende != ""> zum
Ende eines ${kuendigungsfrist.ende}</#if>.
</#if>
Sie regelt:

<#list v.paragrafen?filter(p -> !p.weggefallen) as p>
- § ${p.nummer} ${p.titel}<#sep>
</#list>

