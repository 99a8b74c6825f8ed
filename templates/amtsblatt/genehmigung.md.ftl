<#-- Die Genehmigung von Vereinbarungen, „b“, und ihr Text, den das Programm in die Behälter „vereinbarung“ einsetzt. -->
<#if b.mehrere>
### Genehmigung öffentlich-rechtlicher Vereinbarungen zwischen ${b.beteiligte.voll.dat} {nummer=${b.nummer?c?no_esc}}
<#else>
### Genehmigung einer öffentlich-rechtlichen Vereinbarung zwischen ${b.beteiligte.voll.dat} {nummer=${b.nummer?c?no_esc}}
</#if>
<#assign gegenstand = b.gegenstand?markup_string?has_content>
<#assign die = b.mehrere?then("die Vereinbarungen", "die Vereinbarung")>

<#if gegenstand>
${b.beteiligte.voll.Nom} haben <#if b.mehrere>öffentlich-rechtliche Vereinbarungen<#else>eine öffentlich-rechtliche
Vereinbarung</#if> über ${b.gegenstand} geschlossen.
<#else>
${b.beteiligte.voll.Nom} haben geschlossen:

<#list b.titelliste as titel>
- ${titel}
</#list>
</#if>

<#if b.genehmigt == "" || b.genehmigt == b.datum>
${b.behoerde.voll.Nom} genehmigt ${die} nach § 24 Absatz 2 Satz 1 ${gesetz("gkg-nrw", "gen")}.
<#else>
${b.behoerde.voll.Nom} hat ${die} am ${datum(b.genehmigt)} genehmigt. Grundlage ist § 24 Absatz 2 Satz 1
${gesetz("gkg-nrw", "gen")}.
</#if>
${die?cap_first} und ihre Genehmigung werden hiermit nach § 24 Absatz 3 ${gesetz("gkg-nrw", "kurz")} bekannt gemacht.

<#if b.wirksam == "">
${die?cap_first} <#if b.mehrere>werden<#else>wird</#if> am Tag nach dieser Bekanntmachung wirksam, soweit darin kein
späterer Tag bestimmt ist (§ 24 Absatz 4 ${gesetz("gkg-nrw", "kurz")}).
<#elseif b.wirksam_tags_darauf>
${die?cap_first} <#if b.mehrere>werden<#else>wird</#if> am ${datum(b.wirksam)} wirksam, dem Tag nach dieser
Bekanntmachung (§ 24 Absatz 4 ${gesetz("gkg-nrw", "kurz")}).
<#else>
${die?cap_first} <#if b.mehrere>werden<#else>wird</#if> am ${datum(b.wirksam)} wirksam, dem späteren Tag, der darin
bestimmt ist (§ 24 Absatz 4 ${gesetz("gkg-nrw", "kurz")}).
</#if>

<#assign wo>
<#if b.einsehbar_bei_allen>
den Beteiligten<#if b.mehrere> der jeweiligen Vereinbarung</#if><#t>
<#elseif b.einsehbar??>
${b.einsehbar.voll.dat}<#t>
</#if>
</#assign>
<#assign einsehbar = wo?markup_string?has_content>
<#if b.anlagen?size == 1>
<#assign anlage = b.anlagen[0]>
${(anlage.bezeichnung == "Anlage")?then("Die Anlage", anlage.bezeichnung)} „${anlage.titel}“ ist hier nicht
abgedruckt<#if einsehbar>; sie kann bei ${wo} eingesehen werden</#if>.
<#elseif b.anlagen?has_content && einsehbar>
Die Anlagen, die hier nicht abgedruckt sind, können bei ${wo} eingesehen werden.
<#elseif b.anlagen?has_content>
Nicht alle Anlagen sind hier abgedruckt.
</#if>

<#include "unterzeichnung.md.ftl">

<#list b.vereinbarungen as v>
::: vereinbarung {#${v.anker?no_esc}}
:::

</#list>
