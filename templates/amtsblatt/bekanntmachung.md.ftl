<#-- Eine Bekanntmachung, „b“. -->
### ${b.titel} {nummer=${b.nummer?c?no_esc}}

${b.text}

<#include "unterzeichnung.md.ftl">
