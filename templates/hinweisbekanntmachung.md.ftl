<#-- Der Hinweis jeder anderen Beteiligten auf die Bekanntmachung im Amtsblatt. -->
<#assign v = vereinbarung>
<#assign partei = empfaenger>
<#assign alle = [{"verfahren": verfahren, "parteien": v.parteien}]>
<#if v.rechtsrahmen == "gkg-nrw" && v.aenderungen?size == 0>
${v.kopf({"titel": "Hinweisbekanntmachung: " + v.kurztitel, "verfasser": partei.id, "vermerk": v.muster?then("Muster – nicht amtlich", ""), "stil": "vorlage"})}
<#include "bausteine/hinweis.md.ftl">
</#if>
