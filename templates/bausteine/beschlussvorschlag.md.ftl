<#-- Was das Gremium von „empfaenger“ über die Vereinbarung „v“ beschließen soll. „fassung“ nennt die Prüfsumme des Textes. -->
<#if ["stadt", "gemeinde", "kreisstadt"]?seq_contains(empfaenger.art)>
<#assign gremium>Der Rat ${empfaenger.voll.gen}</#assign>
<#elseif empfaenger.art == "kreis">
<#assign gremium>Der Kreistag ${empfaenger.voll.gen}</#assign>
<#else>
<#assign gremium>Das zuständige Gremium ${empfaenger.voll.gen}</#assign>
</#if>
<#assign andere = v.unterschriften?map(u -> u.partei)?filter(p -> p.id != empfaenger.id)>
1. ${gremium} stimmt dem Abschluss der folgenden Vereinbarung mit <#list andere as p>${p.voll.dat}<#sep><#if p?counter == andere?size - 1> und <#else>, </#if></#sep></#list> in der vorgelegten Fassung zu: „${v.titel}“.
2. Die Verwaltung wird beauftragt, die Vereinbarung zu unterzeichnen.
