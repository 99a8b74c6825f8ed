<#-- Was „partei“ über „v“ beschließen soll; „gegenstand“ sagt im Genitiv, was geschlossen wird. -->
1. ${partei.gremium.Nom} stimmt dem Abschluss ${gegenstand} zu: „${v.titel}“.
2. Die Verwaltung wird beauftragt, die Unterzeichnung zu veranlassen.
<#if v.rechtsrahmen == "gkg-nrw">
3. Verlangt die Aufsichtsbehörde Änderungen, die den wesentlichen Inhalt nicht berühren, bedarf es keines neuen Beschlusses.
</#if>
