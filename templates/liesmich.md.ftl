<#-- LIESMICH.txt in dem, was eine Beteiligte für ihr Gremium bekommt: was darin liegt, was wann zu tun ist. -->
<#assign v = vereinbarung>
<#assign selbst = absender?? && absender.id == empfaenger.id>
${v.kopf({"titel": v.kurztitel, "vermerk": v.muster?then("Muster – nicht amtlich", "")})}
# Unterlagen für ${empfaenger.voll.akk}

${v.titel}

## Was hier liegt

<#list paket.dateien as eintrag>
- ${eintrag.dateien?join(", ")}: ${eintrag.was}
</#list>
- SHA256SUMS: Prüfsummen aller Dateien; geprüft werden sie mit „sha256sum -c SHA256SUMS“

<#if paket.verglichen == "">
Eine Synopse liegt nicht bei: Die Vereinbarung ist neu und lautet für alle Beteiligten gleich, so dass es nichts
gegenüberzustellen gibt.
</#if>

## Was zu tun ist

1. Die Beschlussvorlage ergänzen, wo Stellen offen sind, und in die Beratungsfolge geben; der Beschlussvorschlag lässt sich in das Ratsinformationssystem einfügen.
2. Nach dem Beschluss das Formular „rueckmeldung“ ausfüllen und mit einem Auszug aus der Niederschrift<#if absender?? && !selbst> an ${absender.voll.akk} schicken<#if versand.rueckgabe_bis != "">, und zwar bis zum ${datum(versand.rueckgabe_bis)}</#if><#else> zu den Akten nehmen</#if>.
3. Die Ausfertigungen erst unterzeichnen, wenn der Beschluss gefasst ist.

<#if v.offen>
Die Vereinbarung hat noch offene Stellen; sie sind darin gekennzeichnet.
</#if>
<#if absender?? && !selbst && (versand.name != "" || versand.telefon != "" || versand.mail != "")>
Auskunft: ${[versand.name, versand.stelle, versand.telefon, versand.mail]?filter(teil -> teil != "")?join(", ")}
</#if>
