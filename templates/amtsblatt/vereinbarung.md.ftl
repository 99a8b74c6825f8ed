<#-- Eine Vereinbarung, wie das Amtsblatt sie veröffentlicht. Sie wird in die Ausgabe eingesetzt, drei Ebenen tiefer. -->
<#import "/bausteine/zeichnung.md.ftl" as z>
<#assign v = vereinbarung>
# ${v.titel}

<#include "/bausteine/vereinbarung.md.ftl">

::: unterschriften
<#list v.unterschriften as u>
::: unterschrift {#unterschrift-${u.partei.id?no_esc}}
${z.tag(u.ort, u.datum)}

**${u.partei.wort} ${u.partei.name}**

<#if u.vermerk != "">
${u.vermerk}\
${z.gezeichnet(u.name)}<#if u.amt != "">\
${u.amt}</#if>
<#else>
<#if u.amt_voll != "">
${u.amt_voll}\
</#if>
${z.gezeichnet(u.name)}
</#if>
:::
</#list>
:::

<#include "/bausteine/anlagen.md.ftl">
