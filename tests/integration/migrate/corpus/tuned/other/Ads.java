package com.example.ads;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public final class Ads {
    private static final String BASE = "https://api.pinterest.com/ads/v3";
    private final HttpClient http = HttpClient.newHttpClient();

    /** PUT /campaigns/{campaign}/ */
    public String pause(String campaign, String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(BASE + "/campaigns/" + campaign + "/"))
            .header("Authorization", "Bearer " + token)
            .method("PUT", HttpRequest.BodyPublishers.ofString("{\"status\":\"PAUSED\"}"))
            .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    public String order(String line, String token) throws Exception {
        String url = String.format("%s/order_lines/%s/", BASE, line);
        return http.send(HttpRequest.newBuilder(URI.create(url)).GET().build(), HttpResponse.BodyHandlers.ofString()).body();
    }
}
