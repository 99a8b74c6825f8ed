<#-- Die Vereinbarung, wie sie unterschrieben wird. Was hier geändert wird, ändert alle Vereinbarungen. -->
<#assign v = vereinbarung>
<#assign vermerke = []>
<#if v.muster><#assign vermerke += ["Muster – nicht amtlich"]></#if>
<#if v.offen><#assign vermerke += ["Entwurf mit offenen Stellen"]></#if>
<#assign ebene = v.gegliedert?then("###", "##")>
${v.kopf({"vermerk": vermerke?join(" · "), "wasserzeichen": v.offen?then("Entwurf", ""), "stil": "vertrag"})}
# ${v.titel}

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

<#if v.eingangsformel?markup_string?has_content>
::: eingangsformel
${v.eingangsformel}
:::
</#if>

<#if v.praeambel?markup_string?has_content>
## Präambel

${v.praeambel}
</#if>

<#list v.paragrafen as p>
<#list p.gruppen as gruppe>
## ${gruppe.art} ${gruppe.nummer} ${gruppe.titel}

</#list>
<#if p.weggefallen>
${ebene?no_esc} § ${p.nummer} (weggefallen)<#if p.id != ""> {#${p.id?no_esc}}</#if>
<#else>
${ebene?no_esc} § ${p.nummer} ${p.titel}<#if p.id != ""> {#${p.id?no_esc}}</#if>

${p.text}
</#if>

</#list>
${v.schluss}

::: unterschriften
<#list v.unterschriften as u>
::: unterschrift {#unterschrift-${u.partei.id?no_esc}}
**Für ${u.partei.voll.akk}**

<#if u.ort != "">${u.ort}, </#if>den <#if u.datum != "">${datum(u.datum)}<#else>${"____________________"}</#if>

${"______________________________"}\
<#if u.vermerk != "">${u.vermerk}\
</#if><#if u.name != "">${u.name}\
</#if>${u.amt}
:::
</#list>
:::

<#list v.anlagen?filter(a -> a.gedruckt) as anlage>
::: anlage
## ${anlage.bezeichnung}: ${anlage.titel} {#${anlage.id?no_esc}}

${anlage.text}
:::

</#list>
