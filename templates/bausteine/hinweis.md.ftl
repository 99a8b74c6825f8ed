<#-- Der Hinweis von „partei“ auf die Bekanntmachung der Vereinbarungen „alle“ (§ 24 Absatz 3 GkG NRW), in ihrer Form. -->
<#assign b = alle?first.verfahren.bekanntmachung>
<#assign g = alle?first.verfahren.genehmigung>
<#assign mehrere = alle?size != 1>
<#assign h = alle?first.verfahren.hinweise[partei.id]!{"form": partei.bekanntmachung.form, "wo": partei.bekanntmachung.wo, "datum": ""}>
<#assign form = h.form>
<#assign am><#if h.datum != "">${datum(h.datum)}<#else>${offen("Tag")}</#if></#assign>
<#if form == "zeitung">
*Anzeigentext für <#if h.wo != "">${h.wo}<#else>${offen("Name der Zeitung")}</#if>, Erscheinungstag: ${am}*
</#if>

# ${(form == "amtsblatt")?then("Bekanntmachung", "Öffentliche Bekanntmachung")} ${partei.voll.gen}

**Hinweis auf ${mehrere?then("öffentlich-rechtliche Vereinbarungen", "eine öffentlich-rechtliche Vereinbarung")}**

${partei.voll.Nom} hat mit <#if mehrere>den unten genannten Beteiligten je<#else>${uebrige.voll.dat}</#if> eine Vereinbarung
geschlossen: „${v.titel}“.
<#if g.behoerde??>${g.behoerde.voll.Nom}<#else>${offen("Aufsichtsbehörde")}</#if> hat sie am
<#if g.datum != "">${datum(g.datum)}<#else>${offen("Tag der Genehmigung")}</#if> genehmigt (Az.
<#if g.az != "">${g.az}<#else>${offen("Aktenzeichen")}</#if>).

Vereinbarung<#if mehrere>en</#if> und Genehmigung sind bekannt gemacht im <#if b.amtsblatt != "">${b.amtsblatt}<#else>${offen("Amtsblatt")}</#if><#if b.ausgabe != "">, Nummer ${b.ausgabe}</#if>
vom <#if b.datum != "">${datum(b.datum)}<#else>${offen("Tag der Ausgabe")}</#if><#if b.seite != "">, Seite ${b.seite}</#if><#if b.nummer != ""> (Beitrag ${b.nummer})</#if>.
Darauf wird nach § 24 Absatz 3 ${gesetz("gkg-nrw", "gen")} hingewiesen.
<#if b.wirksam != "">
${mehrere?then("Die Vereinbarungen werden", "Die Vereinbarung wird")} am ${datum(b.wirksam)} wirksam.
<#else>
${mehrere?then("Die Vereinbarungen werden", "Die Vereinbarung wird")} am Tag nach der Bekanntmachung im Amtsblatt wirksam, wenn
kein späterer Tag bestimmt ist.
</#if>

<#if mehrere>
Beteiligt sind neben ${partei.dat}:

<#list alle as eine>
<#list eine.parteien?filter(p -> p.id != partei.id) as andere>
- ${andere.voll.nom}
</#list>
</#list>
</#if>

::: unterschrift
<#if partei.ort != "">${partei.ort}, </#if>den ${am}

<#if form != "zeitung" && form != "internet">
${"______________________________"}\
</#if><#if partei.leitung != "">${partei.leitung}\
</#if>${partei.amt}
:::

<#if form == "internet">
Bereitgestellt unter <#if h.wo != "">${h.wo}<#else>${offen("Adresse im Internet")}</#if> am ${am}.
<#elseif form == "amtsblatt">
Veröffentlicht in <#if h.wo != "">${h.wo}<#else>${offen("Name des Amtsblatts")}</#if> am ${am}.
<#elseif form == "aushang">
Ausgehängt <#if h.wo != "">(${h.wo}) </#if>am ${"____________________"}, abgenommen am ${"____________________"}

${"______________________________"}\
(Unterschrift)
<#elseif form == "">
${offen("Form der öffentlichen Bekanntmachung nach der Hauptsatzung")}
</#if>
