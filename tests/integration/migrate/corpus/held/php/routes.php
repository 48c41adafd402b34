<?php

use Illuminate\Support\Facades\Route;

// The shop's own API, version 3.
Route::prefix('v3')->group(function () {
    Route::get('/campaigns/{campaign}/', 'CampaignController@show');
    Route::put('/campaigns/{campaign}/', 'CampaignController@update');
    Route::get('/product_groups/{product_group}/', 'ProductGroupController@show');
    Route::post('/images/', 'ImageController@store');
    Route::get('/advertisers/{advertiser}/keywords/', 'KeywordController@index');
});
