<#-- Die Beschlussvorlage jeder anderen Beteiligten, mit der Vereinbarung und ihrer Synopse als Anlagen. -->
<#assign v = vereinbarung>
<#assign partei = empfaenger>
<#assign geaendert = v.aenderungen?size != 0>
<#assign abweichend = abweichungsgruende?size != 0>
<#assign gegenstand>der als Anlage 1 beigefügten Vereinbarung</#assign>
${v.kopf({"titel": "Beschlussvorlage: " + v.kurztitel, "verfasser": partei.id, "vermerk": v.muster?then("Muster – nicht amtlich", ""), "stil": "vorlage"})}
<#include "bausteine/vorlage-kopf.md.ftl">

## Beschlussvorschlag

<#include "bausteine/beschlussvorschlag.md.ftl">

<#include "bausteine/vorlage-sache.md.ftl">

<#if abweichend>
### Abweichungen vom gemeinsamen Grundtext

${absender.Nom} schließt diese Vereinbarung nach einem gemeinsamen Grundtext. Für ${partei.akk} weicht sie aus folgenden
Gründen davon ab:

<#list abweichungsgruende as grund>
- ${grund}
</#list>
</#if>

<#include "bausteine/vorlage-schluss.md.ftl">

### Anlagen

1. Vereinbarung
<#if geaendert>
2. Synopse: bisherige und neue Fassung
<#elseif abweichend>
2. Synopse: gemeinsamer Grundtext und diese Vereinbarung
<#else>

Eine Synopse liegt nicht bei: Es gibt keine frühere Fassung und keine Abweichung von einem gemeinsamen Grundtext.
</#if>

Prüfsumme der Fassung (SHA-256): ${pruefsumme}

::: anlage
## Anlage 1: Vereinbarung {#anlage-vereinbarung}

::: vereinbarung {#wortlaut}
:::
:::

<#if geaendert || abweichend>
::: anlage
## Anlage 2: Synopse {#anlage-synopse}

::: synopse {#gegenueberstellung}
:::
:::
</#if>
