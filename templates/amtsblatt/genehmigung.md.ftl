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

<#assign mehrere = b.mehrere>
<#assign behoerde = b.behoerde.voll.Nom>
<#assign genehmigt = (b.genehmigt == b.datum)?then("", b.genehmigt)>
<#assign wirksam = b.wirksam>
<#assign tags_darauf = b.wirksam_tags_darauf>
<#assign anlagen = b.anlagen>
<#assign wo>
<#if b.einsehbar_bei_allen>
den Beteiligten<#if b.mehrere> der jeweiligen Vereinbarung</#if><#t>
<#elseif b.einsehbar??>
${b.einsehbar.voll.dat}<#t>
</#if>
</#assign>
<#include "/bausteine/genehmigung.md.ftl">

<#include "unterzeichnung.md.ftl">

<#list b.vereinbarungen as v>
::: vereinbarung {#${v.anker?no_esc}}
:::

</#list>
