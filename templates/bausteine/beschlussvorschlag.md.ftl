<#-- Was „partei“ über „v“ beschließen soll; „gegenstand“ sagt im Genitiv, was geschlossen wird. -->
1. ${partei.gremium.Nom} stimmt dem Abschluss ${gegenstand} zu: „${v.titel}“.
2. Die Verwaltung wird beauftragt, die Unterzeichnung zu veranlassen.
