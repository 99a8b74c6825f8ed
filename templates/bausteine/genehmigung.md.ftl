<#-- Der Tenor einer Genehmigung: „behoerde“ genehmigt „die“ Vereinbarung oder, wenn „mehrere“, Vereinbarungen; „genehmigt“
     ist der Tag, wenn es früher geschah, „wirksam“ der Tag der Wirksamkeit, „anlagen“ fehlen im Abdruck und liegen bei „wo“. -->
<#if genehmigt == "">
${behoerde} genehmigt ${die} nach § 24 Absatz 2 Satz 1 ${gesetz("gkg-nrw", "gen")}.
<#else>
${behoerde} hat ${die} am ${datum(genehmigt)} genehmigt. Grundlage ist § 24 Absatz 2 Satz 1
${gesetz("gkg-nrw", "gen")}.
</#if>
${die?cap_first} und ihre Genehmigung werden hiermit nach § 24 Absatz 3 ${gesetz("gkg-nrw", "kurz")} bekannt gemacht.

<#if wirksam == "">
${die?cap_first} <#if mehrere>werden<#else>wird</#if> am Tag nach dieser Bekanntmachung wirksam, soweit darin kein
späterer Tag bestimmt ist (§ 24 Absatz 4 ${gesetz("gkg-nrw", "kurz")}).
<#elseif tags_darauf>
${die?cap_first} <#if mehrere>werden<#else>wird</#if> am ${datum(wirksam)} wirksam, dem Tag nach dieser
Bekanntmachung (§ 24 Absatz 4 ${gesetz("gkg-nrw", "kurz")}).
<#else>
${die?cap_first} <#if mehrere>werden<#else>wird</#if> am ${datum(wirksam)} wirksam, dem späteren Tag, der darin
bestimmt ist (§ 24 Absatz 4 ${gesetz("gkg-nrw", "kurz")}).
</#if>

<#assign einsehbar = wo?markup_string?has_content>
<#if anlagen?size == 1>
<#assign anlage = anlagen[0]>
${(anlage.bezeichnung == "Anlage")?then("Die Anlage", anlage.bezeichnung)} „${anlage.titel}“ ist hier nicht
abgedruckt<#if einsehbar>; sie kann bei ${wo} eingesehen werden</#if>.
<#elseif anlagen?has_content && einsehbar>
Die Anlagen, die hier nicht abgedruckt sind, können bei ${wo} eingesehen werden.
<#elseif anlagen?has_content>
Nicht alle Anlagen sind hier abgedruckt.
</#if>
