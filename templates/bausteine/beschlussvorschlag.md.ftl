<#-- Was „partei“ über „v“ beschließen soll; „gegenstand“ sagt im Genitiv, wem sie zustimmt. -->
1. ${partei.gremium.Nom} stimmt dem Abschluss ${gegenstand} zu.
2. Maßgeblich ist die Fassung, die als Anlage beigefügt ist.
3. Die Verwaltung wird beauftragt, die Unterzeichnung zu veranlassen.
<#if v.rechtsrahmen == "gkg-nrw">
4. Verlangt die Aufsichtsbehörde Änderungen, die den wesentlichen Inhalt nicht berühren, bedarf es keines neuen Beschlusses.
</#if>
