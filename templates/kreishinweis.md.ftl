<#-- Der eine Hinweis dessen, der das Werk aufstellt, auf alle seine Vereinbarungen. -->
<#assign v = vereinbarung>
<#assign partei = absender>
<#assign alle = vereinbarungen>
<#if v.rechtsrahmen == "gkg-nrw" && v.aenderungen?size == 0>
${v.kopf({"titel": "Hinweisbekanntmachung: " + v.kurztitel, "vermerk": v.muster?then("Muster – nicht amtlich", ""), "stil": "vorlage"})}
<#include "bausteine/hinweis.md.ftl">
</#if>
