<#-- Die Vorlage für das Gremium dessen, der das Werk aufstellt: ein Beschluss über alle Vereinbarungen. -->
<#assign v = vereinbarung>
<#assign partei = absender>
<#assign mehrere = vereinbarungen?size != 1>
<#assign gegenstand><#if mehrere>der ${vereinbarungen?size} Vereinbarungen mit den unten genannten Beteiligten<#else>der als Anlage 1 beigefügten Vereinbarung</#if></#assign>
${v.kopf({"titel": "Beschlussvorlage: " + v.kurztitel, "vermerk": v.muster?then("Muster – nicht amtlich", ""), "stil": "vorlage"})}
<#include "bausteine/vorlage-kopf.md.ftl">

## Beschlussvorschlag

<#include "bausteine/beschlussvorschlag.md.ftl">

<#include "bausteine/vorlage-sache.md.ftl">

### Beteiligte

<#list vereinbarungen as eine>
<#list eine.parteien?filter(p -> p.id != partei.id) as andere>
- ${andere.voll.nom}<#if eine.abweichungsgruende?size != 0>, mit Abweichungen: <#list eine.abweichungsgruende as grund>${grund}<#sep> </#sep></#list></#if>
</#list>
</#list>

<#include "bausteine/vorlage-schluss.md.ftl">

### Anlagen

1. <#if mehrere>Vereinbarung mit ${v.parteien?filter(p -> p.id != partei.id)?first.voll.dat}, beispielhaft für alle; was abweicht, steht oben<#else>Vereinbarung</#if>
<#if v.aenderungen?size != 0>
2. Synopse: bisherige und neue Fassung
</#if>

Prüfsumme<#if mehrere>n</#if> der Fassung<#if mehrere>en</#if> (SHA-256):

<#list vereinbarungen as eine>
- <#if mehrere>${eine.parteien?filter(p -> p.id != partei.id)?first.voll.nom}: </#if>${eine.pruefsumme}
</#list>

::: anlage
## Anlage 1: Vereinbarung {#anlage-vereinbarung}

::: vereinbarung {#wortlaut}
:::
:::

<#if v.aenderungen?size != 0>
::: anlage
## Anlage 2: Synopse {#anlage-synopse}

::: synopse {#gegenueberstellung}
:::
:::
</#if>
