package com.example.banners;

import java.net.URI;
import java.net.http.HttpRequest;

/** Talks to our own banner server, whose paths look like those of other ad systems (ads/v3 of Pinterest, say). */
public final class BannerClient {
    private static final String BASE = "https://banners.example.com/ads/v3";

    public HttpRequest campaign(long id) {
        return HttpRequest.newBuilder(URI.create(BASE + "/campaigns/" + id + "/")).GET().build();
    }

    public HttpRequest pause(long id) {
        return HttpRequest.newBuilder(URI.create(String.format("%s/campaigns/%d/", BASE, id)))
            .PUT(HttpRequest.BodyPublishers.ofString("{\"status\":\"PAUSED\"}"))
            .build();
    }
}
