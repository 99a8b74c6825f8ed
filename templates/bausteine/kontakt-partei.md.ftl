<#-- Wer bei der Beteiligten „schreiber“ schreibt und Auskunft gibt, wie es das Verzeichnis weiß; für den Kopf eines Briefs. -->
<#assign stelle = schreiber.stelle>
<#assign kontakt = []>
<#if schreiber.telefon != ""><#assign kontakt += ["Telefon: " + schreiber.telefon]></#if>
<#if schreiber.mail != ""><#assign kontakt += ["E-Mail: " + schreiber.mail]></#if>
