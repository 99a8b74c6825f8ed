<#-- An wen Briefe an die Aufsichtsbehörde gehen: wer genehmigt oder genehmigt hat. -->
<#if verfahren.genehmigung.behoerde??>
<#assign adressat = verfahren.genehmigung.behoerde>
<#else>
<#assign adressat = {"anschrift": [offen("Name und Anschrift der Aufsichtsbehörde")]}>
</#if>
