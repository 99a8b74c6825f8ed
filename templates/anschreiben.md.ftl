<#-- Das Anschreiben, mit dem der Kreis den Entwurf verschickt, an jede andere Beteiligte, bis sie unterzeichnet hat. -->
<#assign v = vereinbarung>
<#assign gkg = v.rechtsrahmen == "gkg-nrw">
<#assign zahlen = ["keiner", "einer", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"]>
<#assign ausfertigungen = v.unterschriften?size>
<#assign mappe = (ausfertigungen < zahlen?size)?then(zahlen[ausfertigungen], ausfertigungen?c) + " Ausfertigungen">
<#assign unterzeichnet = v.unterschriften?filter(u -> u.partei.id == empfaenger.id && u.datum != "")?has_content>
<#if !unterzeichnet>
${v.kopf({"titel": "Anschreiben: " + v.kurztitel, "vermerk": v.muster?then("Muster – nicht amtlich", ""), "stil": "brief"})}
<#assign schreiber = absender>
<#assign adressat = empfaenger>
<#assign zeichen = versand.az>
<#assign tag = versand.datum>
<#include "bausteine/kontakt.md.ftl">
<#include "bausteine/briefkopf.md.ftl">

# ${v.titel}

${empfaenger.anrede},

mit diesem Schreiben übersende ich Ihnen den Entwurf der genannten Vereinbarung.
<#if v.offen>
Was darin noch offen ist, ist gekennzeichnet. Bitte teilen Sie mir mit, was Sie dort ergänzen möchten.
</#if>

Über den Abschluss entscheidet
<#if ["stadt", "gemeinde", "kreisstadt"]?seq_contains(empfaenger.art)>
der Rat ${empfaenger.gen}.
<#elseif empfaenger.art == "kreis">
der Kreistag.
<#else>
das zuständige Gremium ${empfaenger.gen}.
</#if>
Ich bitte Sie, den Entwurf zur Beratung vorzulegen und folgende Beschlüsse herbeizuführen:

1. ${empfaenger.Nom} schließt die Vereinbarung in der vorgelegten Fassung.
2. Die Verwaltung wird beauftragt, die Vereinbarung zu unterzeichnen.

Nach dem Beschluss bitte ich Sie, ${mappe} zu unterzeichnen und mir mit einem Auszug aus der Niederschrift
zurückzusenden, und zwar bis zum <#if versand.rueckgabe_bis != "">${datum(versand.rueckgabe_bis)}<#else>${offen("Tag der Rückgabe")}</#if>.
Für jede Beteiligte ist eine Ausfertigung bestimmt<#if gkg>; die Aufsichtsbehörde erhält eine beglaubigte Abschrift</#if>.

<#if gkg>
Rechtsgrundlage sind die §§ 23 und 24 des Gesetzes über kommunale Gemeinschaftsarbeit (GkG NRW). Nach § 24 Absatz 2
GkG NRW bedarf die Vereinbarung der Genehmigung der Aufsichtsbehörde. Diese beantrage ich, sobald alle Beteiligten
unterzeichnet haben. Die Aufsichtsbehörde macht die Vereinbarung mit der Genehmigung bekannt; wirksam wird sie am Tag
nach der Bekanntmachung, wenn kein späterer Tag bestimmt ist (§ 24 Absatz 3 und 4 GkG NRW).
<#elseif v.rechtsrahmen == "zuwendung">
Die Vereinbarung ist ein öffentlich-rechtlicher Vertrag und bedarf der Schriftform (§ 57 VwVfG NRW).
</#if>

Für Fragen stehe ich Ihnen gern zur Verfügung.

::: unterschrift
Mit freundlichen Grüßen\
Im Auftrag

${"______________________________"}\
<#if versand.name != "">${versand.name}<#else>${offen("Name")}</#if>
:::

**Anlagen**

- Entwurf der Vereinbarung<#list v.anlagen?filter(a -> a.gedruckt)>, mit <#items as anlage>${anlage.bezeichnung}<#sep>, </#sep></#items></#list>
- ${mappe?cap_first} zur Unterschrift
</#if>
