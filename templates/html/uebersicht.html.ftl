<#ftl output_format="HTML">
<#-- Die Übersicht out/index.html. Was sie zeigt, steht in manifest.json; das Handbuch nennt die Werte. -->
<#function tage text><#return text?esc?markup_string?replace("(\\d\\d)\\.(\\d\\d)\\.(\\d{4})", "<time datetime='$3-$2-$1'>$0</time>", "r")?no_esc></#function>
<#macro dokumente liste>
<ul class="dokumente">
<#list liste as dokument>
<li>${dokument.titel}: <#list dokument.dateien as datei><a href="${datei.pfad?url_path('UTF-8')}">${datei.form}</a><#sep>, </#list></li>
</#list>
</ul>
</#macro>
<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>Übersicht der Vereinbarungen</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Vertragswerk">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${stil.summe}'; script-src 'sha256-${skript.summe}'; base-uri 'none'; form-action 'none'">
<style>${stil.text?no_esc}</style>
</head>
<body>
<a class="sprung" href="#_text">Zum Text springen</a>
<header>
<h1>Übersicht der Vereinbarungen</h1>
</header>
<nav aria-labelledby="_inhalt">
<p id="_inhalt">Inhalt</p>
<ol>
<#list werke as werk>
<li><a href="#_werk-${werk?counter}">${werk.titel}</a></li>
</#list>
<#if ausgaben?has_content>
<li><a href="#_amtsblatt">Amtsblätter</a></li>
</#if>
</ol>
</nav>
<main id="_text" tabindex="-1">
<div role="search" aria-label="Vereinbarungen filtern" class="filter" hidden>
<p><label for="_wort">Suchen</label> <input type="search" id="_wort" autocomplete="off" spellcheck="false"></p>
<p><label for="_stand">Stand</label> <select id="_stand">
<option value="">alle</option>
<#list staende as stand>
<option>${stand}</option>
</#list>
</select></p>
<p><output for="_wort _stand" id="_treffer"></output></p>
</div>
<#list werke as werk>
<section aria-labelledby="_werk-${werk?counter}" class="werk">
<h2 id="_werk-${werk?counter}">${werk.titel}</h2>
<#if werk.dokumente?has_content>
<p>Für das ganze Werk:</p>
<@dokumente werk.dokumente/>
</#if>
<#if werk.vereinbarungen?has_content>
<table aria-labelledby="_werk-${werk?counter}">
<thead>
<tr><th scope="col">Vereinbarung</th><th scope="col">Stand</th><th scope="col">Beteiligte</th><th scope="col">Nächster Schritt</th><th scope="col">Dokumente</th></tr>
</thead>
<tbody>
<#list werk.vereinbarungen as v>
<tr data-stand="${v.stand}"><th scope="row">${v.titel} <small>${v.name}<#if v.fassung?has_content>, ${v.fassung}</#if></small></th>
<td><strong>${v.stand}</strong><#if v.seit?has_content> ${tage("am " + v.seit)}</#if></td>
<td><#if v.parteien?has_content><ul>
<#list v.parteien as partei>
<li>${partei.name}: <#list partei.stand as stand>${tage(stand)}<#sep>, </#list></li>
</#list>
</ul></#if></td>
<td><#if v.schritte?has_content><ul>
<#list v.schritte as schritt>
<li>${schritt.titel}<#if schritt.von?has_content>: ${schritt.von?join(", ")}</#if><#if schritt.bis?has_content>, <span class="frist">${tage("bis " + schritt.bis)}</span></#if></li>
</#list>
</ul><#else>–</#if></td>
<td><#if v.dokumente?has_content><@dokumente v.dokumente/><#else>–</#if></td></tr>
</#list>
</tbody>
</table>
</#if>
</section>
</#list>
<#if ausgaben?has_content>
<section aria-labelledby="_amtsblatt">
<h2 id="_amtsblatt">Amtsblätter</h2>
<#list ausgaben as ausgabe>
<h3>${ausgabe.titel}</h3>
<p>${tage(ausgabe.datum)}</p>
<@dokumente ausgabe.dokumente/>
</#list>
</section>
</#if>
</main>
<script>${skript.text?no_esc}</script>
</body>
</html>
