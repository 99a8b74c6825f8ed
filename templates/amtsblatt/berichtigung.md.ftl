<#-- Die Berichtigung eines früheren Beitrags, „b“. -->
### Berichtigung zu Beitrag ${b.beitrag?c} der Ausgabe ${b.ausgabe} {nummer=${b.nummer?c?no_esc}}

Der Beitrag ${b.beitrag?c}, erschienen in der Ausgabe ${b.ausgabe} auf Seite ${b.seite?c}, wird berichtigt:

${b.text}

<#include "unterzeichnung.md.ftl">
