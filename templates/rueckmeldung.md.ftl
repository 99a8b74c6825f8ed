<#-- Das Formular, mit dem eine Beteiligte mitteilt, wie ihr Gremium entschieden hat; „empfaenger“ füllt es aus. -->
<#assign v = vereinbarung>
<#assign strich = "____________________________________________________________________">
<#assign selbst = absender?? && absender.id == empfaenger.id>
${v.kopf({"titel": "Rückmeldung: " + v.kurztitel, "vermerk": v.muster?then("Muster – nicht amtlich", ""), "stil": "formular"})}
# Rückmeldung über die Entscheidung

**${v.titel}**

Von: ${empfaenger.wort} ${empfaenger.name}

<#if absender?? && !selbst>
An: ${absender.wort} ${absender.name}<#if versand.stelle != "">, ${versand.stelle}</#if><#if absender.strasse != "">, ${absender.strasse}</#if><#if absender.ort != "">, ${absender.plz} ${absender.ort}</#if><#if versand.mail != "">, ${versand.mail}</#if>

<#if versand.az != "">
Aktenzeichen: ${versand.az}

</#if>
Bitte zurück bis: <#if versand.rueckgabe_bis != "">${datum(versand.rueckgabe_bis)}<#else>${offen("Tag der Rückgabe")}</#if>
<#else>
Zu den Akten der Vereinbarung
</#if>

## Entscheidung

::: feld {#gremium}
Gremium (Rat, Kreistag, Ausschuss)\
${strich}
:::

::: feld {#datum}
Tag der Sitzung\
${strich}
:::

::: feld {#vorlage}
Nummer der Vorlage\
${strich}
:::

::: feld {#ergebnis}
Ergebnis: zugestimmt, mit Änderungen zugestimmt, abgelehnt oder vertagt\
${strich}
:::

::: feld {#abstimmung}
Abstimmung: einstimmig, oder Zahl der Stimmen dafür, dagegen, Enthaltungen\
${strich}
:::

::: feld {#bemerkungen}
Bemerkungen\
${strich}
:::

## Prüfsumme (SHA-256) der Fassung

**${fassung.sha256[0..15]} ${fassung.sha256[16..31]} ${fassung.sha256[32..47]} ${fassung.sha256[48..]}**

Über diesen Wortlaut wurde entschieden; die Summe ändert sich mit jedem Wort. Hat das Gremium Änderungen beschlossen, fügen Sie bitte den
Beschlusstext bei.

::: feld {#ort-und-tag}
Ort, Tag\
${strich}
:::

::: feld {#name-und-amt}
Name und Amt der unterzeichnenden Person\
${strich}
:::

::: unterschriften
::: unterschrift {#unterschrift}
Für ${empfaenger.voll.akk}

${"______________________________"}\
Unterschrift
:::
:::
