package de.vertragswerk.sign.make;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.diagnostic.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Opens what keys are kept in: PKCS#12 files, and tokens with a PKCS#11 library. */
public final class KeyStores {
    private static final String RULE = "schluessel";

    private final Position place;
    private final Diagnostics diagnostics;

    /**
     * Opens stores.
     *
     * @param name of the file or library, for findings
     */
    public KeyStores(String name, Diagnostics diagnostics) {
        this.place = Position.of(name);
        this.diagnostics = diagnostics;
    }

    /**
     * The key in a PKCS#12 file (RFC 7292); empty, with findings, if it cannot be had.
     *
     * @param alias empty for the only key
     */
    public Optional<SigningKey> file(byte[] file, char[] password, String alias) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(file), password);
            return key(store, password, alias);
        } catch (IOException e) {
            return refused(
                    e.getCause() instanceof GeneralSecurityException
                            ? "Das Passwort ist falsch."
                            : "Das ist keine Schlüsseldatei (PKCS#12).",
                    "Datei und Passwort prüfen.");
        } catch (GeneralSecurityException e) {
            return refused("Der Schlüssel lässt sich nicht lesen.", "Ihn als PKCS#12-Datei neu ausgeben.");
        }
    }

    /**
     * The key on a token; empty, with findings, if it cannot be had.
     *
     * @param library path of the maker's PKCS#11 library
     * @param slot which token, counted from 0
     */
    public Optional<SigningKey> token(String library, int slot, char[] pin, String alias) {
        try {
            Provider tokens = Security.getProvider("SunPKCS11")
                    .configure("--name=Vertragswerk\nlibrary=" + library + "\nslotListIndex=" + slot);
            KeyStore store = KeyStore.getInstance("PKCS11", tokens);
            store.load(null, pin);
            return key(store, pin, alias);
        } catch (InvalidParameterException | ProviderException e) {
            return refused(
                    "Die PKCS#11-Bibliothek lässt sich nicht laden, oder an diesem Platz steckt keine Karte.",
                    "Pfad der Bibliothek, Lesegerät und Karte prüfen.");
        } catch (IOException e) {
            return refused("Die PIN ist falsch oder gesperrt.", "Sie prüfen, bevor die Karte sich sperrt.");
        } catch (GeneralSecurityException e) {
            return refused(
                    "Die Karte gibt keinen Schlüssel her.", "Die Karte mit dem Programm des Herstellers prüfen.");
        }
    }

    private Optional<SigningKey> key(KeyStore store, char[] password, String alias) throws GeneralSecurityException {
        List<String> aliases = new ArrayList<>();
        for (String name : Collections.list(store.aliases())) {
            if (store.isKeyEntry(name)) {
                aliases.add(name);
            }
        }
        if (aliases.isEmpty()) {
            return refused("Darin ist kein Schlüssel.", "Die Datei mit Zertifikat und Schlüssel ausgeben.");
        }
        if (alias.isEmpty() && aliases.size() > 1) {
            return refused(
                    "Darin sind " + aliases.size() + " Schlüssel.",
                    "Mit --alias einen nennen: " + String.join(", ", aliases) + ".");
        }
        if (!alias.isEmpty() && !aliases.contains(alias)) {
            return refused(
                    "Einen Schlüssel „" + alias + "“ gibt es darin nicht.",
                    Nearest.hint(alias, aliases, "Es gibt " + String.join(", ", aliases) + "."));
        }
        return Optional.of(StoredKey.of(store, alias.isEmpty() ? aliases.get(0) : alias, password));
    }

    private Optional<SigningKey> refused(String message, String hint) {
        diagnostics.add(Diagnostic.error(RULE, place, message, hint));
        return Optional.empty();
    }
}
