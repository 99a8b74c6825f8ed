<#-- Die Beteiligten der Vereinbarung „v“, wie sie an ihrem Kopf stehen. -->
::: parteien
<#list v.rollen as rolle>
::: partei
<#if rolle?is_first>zwischen<#else>und</#if>

<#list rolle.parteien as partei>
**${partei.voll.dat}**<#if partei.ort != ""><#if partei.strasse != "">\
${partei.strasse},</#if> ${partei.plz} ${partei.ort}</#if>,\
vertreten durch ${partei.vertretung}<#sep>,</#sep>

</#list>
– ${rolle.wort} –
:::
</#list>
:::
