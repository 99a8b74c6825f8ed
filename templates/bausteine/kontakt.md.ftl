<#-- Wer beim Kreis schreibt und Auskunft gibt, für den Kopf eines Briefs; „zeichen“ ist das Aktenzeichen. -->
<#assign stelle = versand.stelle>
<#assign kontakt = []>
<#if zeichen != ""><#assign kontakt += ["Mein Zeichen: " + zeichen]></#if>
<#if versand.name != ""><#assign kontakt += ["Auskunft: " + versand.name]></#if>
<#if versand.telefon != ""><#assign kontakt += ["Telefon: " + versand.telefon]></#if>
<#if versand.mail != ""><#assign kontakt += ["E-Mail: " + versand.mail]></#if>
