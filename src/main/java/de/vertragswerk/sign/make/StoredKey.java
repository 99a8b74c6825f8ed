package de.vertragswerk.sign.make;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A key of a key store. It signs with SHA-256 and the algorithm of its kind. */
record StoredKey(PrivateKey key, Provider provider, List<X509Certificate> chain) implements SigningKey {

    static StoredKey of(KeyStore store, String alias, char[] password) throws GeneralSecurityException {
        Certificate[] chain = store.getCertificateChain(alias);
        return new StoredKey(
                (PrivateKey) store.getKey(alias, password),
                store.getProvider(),
                Arrays.stream(chain).map(X509Certificate.class::cast).toList());
    }

    @Override
    public Optional<byte[]> sign(byte[] data) {
        try {
            Signature signature = signature();
            signature.initSign(key);
            signature.update(data);
            return Optional.of(signature.sign());
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /** A key on a token signs there; one from a file, with whatever Java has. */
    private Signature signature() throws GeneralSecurityException {
        String algorithm = Algorithms.of(chain.get(0));
        return provider.getService("Signature", algorithm) == null
                ? Signature.getInstance(algorithm)
                : Signature.getInstance(algorithm, provider);
    }
}
